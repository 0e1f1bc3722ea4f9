'use strict';

throw new RangeError('not today');
