import { BoundedCache } from '../../../gateway/authorizer/bounded-cache.ts';

describe('a bounded cache', () => {
  it('keeps a value until its time', () => {
    const cache = new BoundedCache<string>(2);
    cache.set('a', 'x', 100);
    expect([cache.get('a', 99), cache.get('b', 99)]).toEqual(['x', undefined]);
    expect([cache.get('a', 100), cache.size]).toEqual([undefined, 0]);
  });

  it('drops the oldest for the newest', () => {
    const cache = new BoundedCache<number>(2);
    for (const [at, key] of ['a', 'b', 'a', 'c'].entries()) cache.set(key, at, 100);
    expect(['a', 'b', 'c'].map((key) => cache.get(key, 0))).toEqual([2, undefined, 3]);
    expect(cache.size).toBe(2);
  });
});
