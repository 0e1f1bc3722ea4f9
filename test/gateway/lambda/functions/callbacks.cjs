'use strict';

/** The older styles: a callback, the context's methods, a value returned at once. */

const order = [];
/** Work that an earlier event left behind. */
let leftover;

const styles = {
  'callback(null, value)': (context, callback) => callback(null, 'by callback'),
  'callback(error)': (context, callback) => callback(new Error('by callback')),
  'callback twice': (context, callback) => {
    callback(null, 'first');
    callback(null, 'second');
  },
  'callback, then work': (context, callback) => {
    setTimeout(() => order.push('work'), 5);
    callback(null, order);
  },
  'callback, not waiting': (context, callback) => {
    context.callbackWaitsForEmptyEventLoop = false;
    leftover = setTimeout(() => order.push('work'), 60_000);
    callback(null, 'at once');
  },
  'context.succeed': (context) => context.succeed('succeeded'),
  'context.fail': (context) => context.fail(new Error('failed')),
  'context.done': (context) => context.done(null, 'done'),
  'no answer': () => undefined,
};

exports.handler = (event, context, callback) => {
  clearTimeout(leftover);
  styles[event.style](context, callback);
};
exports.plain = () => 'returned';
