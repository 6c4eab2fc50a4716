/** Rules of the language are typescript-eslint's strictest; each that is off or weaker says why. Prettier cares for the form. */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { BASELINE } from './src/baseline.ts';

/** What Node gives to a module without an import. */
const NODE = { process: 'readonly', console: 'readonly', URL: 'readonly' };

/** What a browser runs, or may run: the form judges a note by the code that checks the edition. */
const IN_BROWSERS = [
  'src/{contribution,edition,elements,markdown,offline,search/query,render/text,words}/**/*.ts',
  'src/{reference-urls,site-files,urls}.ts',
];

/** What is left out on purpose begins with a line. */
const UNUSED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' };

export default defineConfig(
  { ignores: ['dist*/', '.build/', '.cache/', '.astro/', '.base/', 'content/', 'public/', 'screenshots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: NODE } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // TypeScript's own noPropertyAccessFromIndexSignature asks for the brackets that this rule would take away.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A number in a sentence is what a number is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A listener of one line reads better without braces; `void` says that a promise is not awaited.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // Our objects of functions are closures, without `this`: as properties, they may be passed on.
      '@typescript-eslint/method-signature-style': ['error', 'property'],
      // Text is cut by code point here, on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      // It would write `!`, which the strict rules refuse.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
    },
  },
  {
    // Nothing above the baseline of `src/baseline.ts`: of the language by the types of what it is called on, of the
    // platform by name.
    files: IN_BROWSERS,
    ignores: ['**/*.test.ts', '**/testing/**', 'src/offline/write-worker.ts'],
    extends: [
      esx.configs['flat/restrict-to-es2024'],
      esx.configs['flat/restrict-to-es2024-intl-api'],
      compat.configs['flat/recommended'],
    ],
    settings: {
      browserslistOpts: { ignoreUnknownVersions: true },
      targets: [`baseline widely available on ${BASELINE.day}`],
    },
  },
  {
    // What a file of Astro exports, only Astro's own check knows.
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    // Names are TypeScript's business, and its check reads these files too.
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off', '@typescript-eslint/no-unused-vars': ['error', UNUSED] },
  },
);
