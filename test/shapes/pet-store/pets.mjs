export const handler = async (event) => {
  const pet = JSON.parse(event.body);
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ pet, message: 'success' }),
  };
};
