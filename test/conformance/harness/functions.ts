import type { Functions } from '../../../gateway/lambda/functions.ts';
import type { Behaviour } from './case.ts';

/** Functions that note their events. */
export interface ScriptedFunctions extends Functions {
  readonly events: { readonly name: string; readonly event: unknown }[];
  behave(functions: Readonly<Record<string, Behaviour>>): void;
}

/** Functions that do what the case says, without an environment. */
export function scripted(
  functions: Readonly<Record<string, Behaviour>>,
  clock: { time: number },
): ScriptedFunctions {
  const behaviours = new Map<string, Behaviour>([['fn', { returns: 'ok' }]]);
  const behave = (more: Readonly<Record<string, Behaviour>>): void => {
    for (const [name, behaviour] of Object.entries(more)) behaviours.set(name, behaviour);
  };
  behave(functions);
  const events: ScriptedFunctions['events'] = [];
  return {
    events,
    behave,
    has: (name) => behaviours.has(name),
    invoke: (name, text) => {
      const event: unknown = JSON.parse(text);
      events.push({ name, event });
      const behaviour = behaviours.get(name) ?? { returns: 'ok' };
      if ('takes' in behaviour) clock.time += behaviour.takes;
      return outcome(behaviour, event);
    },
    update: () => undefined,
    close: () => Promise.resolve(),
  };
}

function outcome(behaviour: Behaviour, event: unknown): ReturnType<Functions['invoke']> {
  if ('hangs' in behaviour) return new Promise(() => undefined);
  if ('fails' in behaviour) {
    const payload = JSON.stringify({
      errorType: 'Error',
      errorMessage: behaviour.fails,
      trace: [],
    });
    return Promise.resolve({ outcome: 'failed', payload });
  }
  if ('payload' in behaviour)
    return Promise.resolve({ outcome: 'succeeded', payload: behaviour.payload });
  const value = 'returns' in behaviour ? behaviour.returns : behaviour.answers(event);
  return Promise.resolve({ outcome: 'succeeded', payload: JSON.stringify(value ?? null) });
}
