/**
 * Rules of the language are typescript-eslint's strictest; each rule that is off or weaker has its reason beside it.
 * Prettier takes care of the form.
 */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { BASELINE } from './src/baseline.ts';

/** Names that Node gives to a module without an import. */
const NODE = { process: 'readonly', console: 'readonly', URL: 'readonly' };

/** Code that a browser runs, or may run: the form judges a note with the code that checks the edition. */
const IN_BROWSERS = [
  'src/{contribution,edition,elements,markdown,offline,search/query,render/text,words}/**/*.ts',
  'src/{reference-urls,site-files,urls}.ts',
];

/** The name of anything left unused on purpose begins with an underscore. */
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
      // TypeScript's own noPropertyAccessFromIndexSignature requires the brackets that this rule would remove.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Numbers may be put into a sentence as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A listener of one line reads better without braces; `void` says that a promise is not awaited.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // Our objects of functions are closures without `this`: when they are properties, they may be passed on.
      '@typescript-eslint/method-signature-style': ['error', 'property'],
      // Text is cut by code point here, on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      // This rule would write `!`, which the strict rules refuse.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
    },
  },
  {
    // Nothing newer than the baseline of `src/baseline.ts`: functions of the language are found by the type they are
    // called on, those of the platform by name.
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
    // Only Astro's own check knows what an Astro file exports.
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    // TypeScript checks names, also in these files.
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off', '@typescript-eslint/no-unused-vars': ['error', UNUSED] },
  },
);
