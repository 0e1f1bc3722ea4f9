'use strict';

require('a-package-nobody-installed');
