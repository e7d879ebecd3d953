import { bootstrap } from './bootstrap.mjs';

bootstrap('tests/support/new-site.ts');
