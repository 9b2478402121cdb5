// Imported before the parser of Svelte files, which reads it once: with it, TypeScript reads every
// component as its typed script, so that one program serves them all. Without it each component
// makes a program of its own, which takes three times as long and finds the same.
process.env['SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK'] ??= '1';
