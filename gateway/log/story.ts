import type { RoomTrace, Trace } from './trace.ts';

/** A trace for people: what came, what each room found, and what decided. */
export function storyOf(trace: Trace): string {
  const { method, path, status, latency, requestId, decidedBy, reason, place, rooms, log } = trace;
  return [
    `${method} ${path} was answered ${status} in ${latency} ms (request ${requestId}).`,
    ...(rooms === undefined ? [] : ['', ...rooms.map(roomLine)]),
    '',
    `Decided by ${decidedBy}: ${reason}`,
    `  at ${place}`,
    ...(log === undefined ? [] : ['', ...log]),
    '',
  ].join('\n');
}

const roomLine = ({ room, outcome, time, places }: RoomTrace): string => {
  const where = places.length === 0 ? '' : `  (${places.join(', ')})`;
  return `  ${room.padEnd(20)} ${time.toFixed(2).padStart(9)} ms  ${outcome}${where}`;
};
