import { bootstrap } from './bootstrap.mjs';

bootstrap('tests/support/take-pictures.ts');
