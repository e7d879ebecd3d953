import { bootstrap } from '../support/bootstrap.mjs';

bootstrap('tests/bench/load-bench.ts');
