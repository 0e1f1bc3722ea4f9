'use strict';

exports.handler = async ({ pathParameters }) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ id: pathParameters.id, name: 'Cup' }),
});
