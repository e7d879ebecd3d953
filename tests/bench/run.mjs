import { bootstrap } from '../support/bootstrap.mjs';

bootstrap('tests/bench/main.ts');
