import fc from 'fast-check';

// One case that fails is enough to notice a mutant; looking for the smallest one takes long.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
