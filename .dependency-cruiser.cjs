/**
 * The dependency rule (docs/architecture.md). Each comment says how to mend the import.
 *
 *   ui ──► machine ──► domain      main.ts and cli.ts join all
 *    └──► adapters ──► domain
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'The domain imports zod/mini and itself. Take what is needed as a parameter: parsed content, the day, an id. What touches the world goes to src/adapters.',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', '^node_modules/zod/'] },
    },
    {
      name: 'machine-asks-only-the-domain',
      severity: 'error',
      comment:
        'The machine imports xstate, the domain and itself. Declare an actor by name and provide it in src/main.ts with machine.provide({ actors }).',
      from: { path: '^src/machine/' },
      to: { pathNot: ['^src/(machine|domain)/', '^node_modules/(xstate|zod)/'] },
    },
    {
      name: 'adapters-know-only-the-domain',
      severity: 'error',
      comment:
        'An adapter knows the domain, the content and its own technology. Move shared types to src/domain, or let src/main.ts pass the value in.',
      from: { path: '^src/adapters/' },
      to: { path: '^src/(ui|machine|main|cli|sw)' },
    },
    {
      name: 'ui-asks-adapters-for-technology',
      severity: 'error',
      comment:
        'The UI names no storage, translation or document library. Storage: src/adapters/storage. Words, dates, numbers: src/adapters/i18n. Otherwise add a verb to an adapter.',
      from: { path: '^src/ui/' },
      to: {
        path: '^node_modules/(dexie|svelte-i18n|jspdf|docx|fflate|yjs|temporal-polyfill|workbox-[^/]+)/',
      },
    },
    {
      name: 'parts-know-no-domain',
      severity: 'error',
      comment:
        'Leaf controls in src/ui/parts take plain values and messages. Let the page above turn domain values into props.',
      from: { path: '^src/ui/parts/' },
      to: { path: '^src/(domain|machine|content)/|^src/ui/(pages|stages)/' },
    },
    {
      name: 'content-is-data',
      severity: 'error',
      comment:
        'src/content holds data, and indexes that hand it out in the shapes of the domain. Other code belongs to an adapter or to the domain.',
      from: { path: '^src/content/' },
      to: { pathNot: '^src/(content|domain)/' },
    },
    {
      name: 'nobody-imports-a-root',
      severity: 'error',
      comment:
        'main.ts, cli.ts and sw.ts join the others. Move what you need out of the root, into the layer it belongs to.',
      from: { path: '^(src|plugins|bench|scripts)/' },
      to: { path: '^src/(main|cli|sw)\\.ts$' },
    },
    {
      name: 'temporal-only-in-roots',
      severity: 'error',
      comment: 'Use the global Temporal: main.ts and cli.ts load the polyfill where it is missing.',
      from: { path: '^src/', pathNot: '^src/(main|cli)\\.ts$' },
      to: { path: '^node_modules/temporal-polyfill/' },
    },
    {
      name: 'source-needs-no-tests',
      severity: 'error',
      comment: 'src stands alone. Move what both need into src.',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts|plugins)/' },
    },
    {
      name: 'source-needs-no-dev-dependency',
      severity: 'error',
      comment: 'What the product runs on is listed under "dependencies" in package.json.',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other hide a third: move what both use into its own file.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file and it imports nothing. Use it or delete it.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.ts$', '^src/(main|cli|sw)\\.ts$', '\\.(json|css)$'],
      },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'This import leads nowhere. Mend the path or add the dependency to package.json.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\?(raw|url|inline)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.app.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'default'],
      extensions: ['.ts', '.svelte.ts', '.svelte', '.js', '.json'],
    },
  },
};
