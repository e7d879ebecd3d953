import { bootstrap } from './bootstrap.mjs';

bootstrap('tests/support/load-ledger.ts');
