import { createInterface } from 'node:readline';
import { log } from '@clack/prompts';
import { Stopped } from './stopped.ts';

const END_OF_LINES = '.';

/**
 * Lines up to one that is only a full stop. They are read by lines, so that a paste arrives whole and each line is kept
 * as it comes.
 * @param keep called with all lines, and with the unfinished one, whenever they change
 * @param isBegun whether there are earlier words, so that no new ones are required
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
    // After the interface has taken the key: closing a terminal sends no event.
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
