import { createInterface } from 'node:readline';
import { log } from '@clack/prompts';
import { Stopped } from './stopped.ts';

const END_OF_LINES = '.';

/**
 * Lines until one that is a full stop alone: by lines, so that what is pasted arrives whole and each is kept as it comes.
 * @param keep called with all of them, and with the one that is not ended yet, whenever they change
 * @param isBegun whether there are words before them, so that none has to come
 */
export function writeLines(message: string, keep: (lines: string) => void, isBegun = false): Promise<string> {
  log.step(`${message}\nA line that holds only a full stop ends it.`);
  const lines: string[] = [];
  const reader = createInterface({ input: process.stdin, output: process.stdout, prompt: '│  ' });
  return new Promise((resolve, reject) => {
    let isDone = false;
    const end = () => {
      isDone = true;
      reader.close();
      resolve(lines.join('\n').trim());
    };
    reader.on('line', (line) => {
      if (isDone) return;
      const isEnd = line.trim() === END_OF_LINES;
      if (isEnd && (isBegun || lines.some((one) => one.trim() !== ''))) {
        end();
        return;
      }
      if (isEnd) log.warn('Nothing is written yet.');
      else lines.push(line);
      keep(lines.join('\n'));
      reader.prompt();
    });
    // After the reader has taken the key: of a terminal that is closed nobody hears.
    const typed = () => {
      if (!isDone && reader.line.trim() !== '') keep([...lines, reader.line].join('\n'));
    };
    process.stdin.on('keypress', typed);
    reader.on('SIGINT', () => reader.close());
    reader.on('close', () => {
      process.stdin.off('keypress', typed);
      if (!isDone) reject(new Stopped());
    });
    reader.prompt();
  });
}
