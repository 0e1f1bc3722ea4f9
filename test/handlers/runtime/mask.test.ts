import { masked } from '../../../handlers/runtime/mask.ts';

test.each([
  ['at the top', { password: 'p', user: 'u' }, { password: '***', user: 'u' }],
  ['inside objects', { body: { accessToken: 't', n: 1 } }, { body: { accessToken: '***', n: 1 } }],
  ['inside lists', { all: [{ apiKey: 'k' }, 'x'] }, { all: [{ apiKey: '***' }, 'x'] }],
  ['whatever the case', { Authorization: 'Bearer x' }, { Authorization: '***' }],
  ['and leaves the rest', { orderId: 'o', nothing: null }, { orderId: 'o', nothing: null }],
])('masks secrets %s', (_, given, want) => {
  expect(masked(given)).toEqual(want);
});
