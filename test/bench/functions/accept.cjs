/** What a proxy function commonly does with a body. */
exports.handler = async (event) => {
  const { items } = JSON.parse(event.body);
  return {
    statusCode: 201,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ items: items.length }),
  };
};
