import { bootstrap } from './bootstrap.mjs';

bootstrap('tests/support/run-tests.ts');
