import { bootstrap } from './bootstrap.mjs';

bootstrap('tests/support/write-team-config.ts');
