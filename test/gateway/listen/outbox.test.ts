import { Outbox } from '../../../gateway/listen/outbox.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('an outbox', () => {
  test('sends what one turn brought together, in order, at its end', async () => {
    const sent: string[] = [];
    const outbox = new Outbox<string>((item) => sent.push(item));
    outbox.add('a');
    await Promise.resolve();
    outbox.add('b');
    expect(sent).toEqual([]);
    await turn();
    expect(sent).toEqual(['a', 'b']);
  });

  test('keeps what is added while it sends for the next turn', async () => {
    const sent: string[] = [];
    const outbox = new Outbox<string>((item) => {
      sent.push(item);
      if (item === 'a') outbox.add('b');
    });
    outbox.add('a');
    await turn();
    expect(sent).toEqual(['a']);
    await turn();
    expect(sent).toEqual(['a', 'b']);
  });
});
