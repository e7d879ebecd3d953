import { bootstrap } from '../support/bootstrap.mjs';

bootstrap('tests/demo/start-demo.ts');
