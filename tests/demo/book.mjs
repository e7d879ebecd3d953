import { bootstrap } from '../support/bootstrap.mjs';

bootstrap('tests/demo/write-book.ts');
