const policy = (Effect, Resource) => ({
  principalId: 'me',
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Action: 'execute-api:Invoke', Effect, Resource }],
  },
  context: { stringKey: 'value', numberKey: 1, booleanKey: true },
});

export const handler = async (event) => {
  const said =
    event.type === 'TOKEN' ? event.authorizationToken : event.queryStringParameters.QueryString1;
  switch (said) {
    case 'allow':
      return policy('Allow', event.methodArn);
    case 'deny':
      return policy('Deny', event.methodArn);
    case 'elsewhere':
      return policy('Allow', event.methodArn.replace(/[^/]+$/, 'other'));
    case 'unauthorized':
      throw 'Unauthorized';
    default:
      throw new Error('Invalid token');
  }
};
