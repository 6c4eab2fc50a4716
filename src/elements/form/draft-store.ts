/** The drafts of notes on this device: the one in the form, and those that were set aside for it. */
import { readDeviceStorage, writeDeviceStorage } from '../dom/device-storage.ts';
import { draftIn, readDraft, type FormDraft } from './form-rows.ts';

const DRAFT = 'annotation-draft';
const ASIDE = 'annotation-drafts-aside';
const SENT = 'annotation-draft-sent';
/** How many drafts may be set aside; the oldest ones are deleted first. */
const MOST_ASIDE = 20;

/**
 * The draft for the form. A draft that was sent makes room for words that are chosen afterwards; when its own page is
 * opened again, it is still there.
 * @param address of the form, with the chosen words, if any
 */
export function draftFor({ searchParams }: URL): FormDraft | undefined {
  const draft = draftIn(readDeviceStorage(DRAFT));
  const passage = searchParams.get('passage');
  if (draft === undefined || passage === null || readDeviceStorage(SENT) !== true) return draft;
  const holds = (name: string, value: string | null) =>
    value === null || draft.values.some(([of, entered]) => of === name && entered === value);
  if (holds('passage', passage) && holds('quote', searchParams.get('quote'))) return draft;
  writeDeviceStorage(SENT, undefined);
  return undefined;
}

/** @returns whether the device keeps it */
export function keepDraft(form: HTMLFormElement): boolean {
  return writeDeviceStorage(DRAFT, readDraft(form));
}

export function deleteDraft(): void {
  writeDeviceStorage(DRAFT, undefined);
}

/** Makes room for another note, and keeps the draft. */
export function setDraftAside(form: HTMLFormElement): void {
  if (writeDeviceStorage(ASIDE, [...draftsAside(), readDraft(form)].slice(-MOST_ASIDE))) deleteDraft();
}

export function isDraftAside(): boolean {
  return draftsAside().length > 0;
}

/**
 * The draft that was set aside last becomes the one in the form.
 * @param form holds the present draft; if that is begun, it is set aside instead
 */
export function takeDraftBack(form: HTMLFormElement | undefined): void {
  const all = draftsAside();
  const back = all.pop();
  const aside = form === undefined ? all : [readDraft(form), ...all];
  if (writeDeviceStorage(DRAFT, back)) writeDeviceStorage(ASIDE, aside.length === 0 ? undefined : aside);
}

export function markDraftSent(): void {
  writeDeviceStorage(SENT, true);
}

function draftsAside(): FormDraft[] {
  const stored = readDeviceStorage(ASIDE);
  return (Array.isArray(stored) ? stored : []).flatMap((one) => draftIn(one) ?? []);
}
