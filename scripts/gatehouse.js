#!/usr/bin/env node
/** The `gatehouse` command: brings its bundle up to date where a source changed, and runs it. */
import { pathToFileURL } from 'node:url';
import { build, bundle, isOld } from './build.js';

if (isOld()) await build();
await import(pathToFileURL(bundle).href);
