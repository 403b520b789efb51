import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom: docs/architecture.md. */
const mayUse = (type, ...others) => ({
  sourceTag: `type:${type}`,
  onlyDependOnLibsWithTags: others.map((other) => `type:${other}`),
});

/** Rules are pure: no framework, no clock, no chance, no waiting. */
const pureDomain = (service) => ({
  files: [`apps/${service}/src/*/domain/**/*.ts`],
  ignores: ['**/*.spec.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\./|@samanom/(kernel|contracts/${service})$|\\.\\./\\.\\./[a-z-]+/domain/)`,
            message: 'Rules use the kernel, their own contracts and their neighbours.',
          },
          {
            regex: '^\\.\\./',
            allowTypeImports: true,
            message: "Another aggregate's state is a type to a rule, never code.",
          },
        ],
      },
    ],
    'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout', 'crypto', 'performance'],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Time comes with the command.' },
      { object: 'Math', property: 'random', message: 'Ids come with the command.' },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
        message: 'Time comes with the command.',
      },
      { selector: ':function[async=true]', message: 'Rules do not wait.' },
    ],
  },
});

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/*.mjs', 'bench/node_modules/**'] },
  ...tseslint.configs.strictTypeChecked,
  prettier,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        emitDecoratorMetadata: true,
        experimentalDecorators: true,
      },
    },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Nest's modules and handlers are classes that hold nothing.
      '@typescript-eslint/no-extraneous-class': 'off',
      // TypeORM and Nest take their options as plain objects, though they declare classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          enforceBuildableLibDependency: false,
          // The specs of a lib use the test kit, and the test kit uses the lib; no shipped code goes round.
          ignoredCircularDependencies: [
            ['@samanom/testing', '@samanom/event-store'],
            ['@samanom/testing', '@samanom/service'],
            ['@samanom/testing', '@samanom/kafka'],
            ['@samanom/event-store', '@samanom/service'],
            ['@samanom/event-store', '@samanom/kafka'],
            ['@samanom/kafka', '@samanom/service'],
          ],
          depConstraints: [
            mayUse('service', 'kernel', 'contracts', 'infra', 'testing'),
            // Its specs open it in a browser; what runs in one could not even be built with more.
            mayUse('web', 'contracts', 'tooling'),
            mayUse('infra', 'infra', 'kernel', 'contracts', 'testing'),
            mayUse('testing', 'kernel', 'contracts', 'infra'),
            mayUse('tooling', 'kernel', 'contracts', 'infra', 'testing'),
            mayUse('contracts', 'contracts'),
            mayUse('kernel', 'kernel'),
          ],
        },
      ],
    },
  },
  {
    files: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: [
      '**/*.spec.ts',
      'libs/testing/**',
      'apps/*/src/http/**',
      'libs/kafka/src/kafka.ts',
      'apps/intake/src/working-days.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@samanom/testing', message: 'For specs only.' }],
          patterns: [
            { group: ['kafkajs'], message: 'Only libs/kafka speaks kafkajs.' },
            { group: ['date-holidays'], message: 'Ask working-days.ts for working days.' },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/back-office/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'no-restricted-imports': ['error', { patterns: ['@samanom/infra', '@samanom/infra/*'] }],
      ...hooks.configs.recommended.rules,
      // What a click starts tells of its own failure.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', 'libs/testing/**/*.ts', 'libs/*/spec/**/*.ts'],
    rules: {
      // Answers of the wire, and matchers, are of no known type; a test looks at what it cares for.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  ...['gateway', 'intake', 'networks', 'projects', 'reporting'].map(pureDomain),
);
