import { bootstrap } from '../support/bootstrap.mjs';

bootstrap('tests/mutation/run-mutation.ts');
