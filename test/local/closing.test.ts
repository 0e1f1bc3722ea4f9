import { Closing } from '../../local/closing.ts';

test('ends in the opposite order, one after the other, once', async () => {
  const ended: string[] = [];
  const closing = new Closing();
  for (const name of ['lock', 'pool', 'gateway']) {
    closing.add(() => Promise.resolve(void ended.push(name)));
  }
  await Promise.all([closing.close(), closing.close()]);

  expect(ended).toEqual(['gateway', 'pool', 'lock']);
});

test('goes on after an end that fails, and tells the first failure', async () => {
  const ended: string[] = [];
  const closing = new Closing();
  closing.add(() => Promise.resolve(void ended.push('lock')));
  closing.add(() => Promise.reject(new Error('pool')));
  closing.add(() => Promise.reject(new Error('gateway')));

  await expect(closing.close()).rejects.toThrow('gateway');
  expect(ended).toEqual(['lock']);
});

test('what starts after the end is ended at once', async () => {
  const ended: string[] = [];
  const closing = new Closing();
  await closing.close();
  closing.add(() => Promise.resolve(void ended.push('late')));

  expect(ended).toEqual(['late']);
});
