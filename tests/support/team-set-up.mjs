import { bootstrap } from './bootstrap.mjs';

bootstrap('tests/support/set-up-team.ts');
