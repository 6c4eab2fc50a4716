/** A question that is answered in a line, as `text` of Clack asks it, but the typed words are passed on. */
import { styleText } from 'node:util';
import { TextPrompt } from '@clack/core';
import { S_BAR, S_BAR_END, symbol } from '@clack/prompts';
import { Stopped } from './stopped.ts';

/**
 * @param fault returns what is wrong with an answer; nothing if the answer is accepted
 * @param initial words in the line at first
 * @param typing called with the words in the line, whenever they change
 * @throws Stopped if the author stops
 */
export async function askText(
  message: string,
  fault: (answer: string) => string | undefined,
  initial: string,
  typing: (words: string) => void,
): Promise<string> {
  const prompt = new TextPrompt({
    initialValue: initial,
    validate: (answer) => fault(answer ?? ''),
    render() {
      const head = `${styleText('gray', S_BAR)}\n${symbol(this.state)}  ${message}`;
      const typed = this.userInput === '' ? styleText(['inverse', 'hidden'], '_') : this.userInputWithCursor;
      if (this.state === 'submit' || this.state === 'cancel')
        return `${head}\n${styleText('gray', S_BAR)}  ${styleText('dim', this.userInput)}`;
      const colour = this.state === 'error' ? 'yellow' : 'cyan';
      const wrong = this.state === 'error' ? `  ${styleText('yellow', this.error)}` : '';
      return `${head}\n${styleText(colour, S_BAR)}  ${typed}\n${styleText(colour, S_BAR_END)}${wrong}\n`;
    },
  });
  prompt.on('userInput', typing);
  const answer = await prompt.prompt();
  if (typeof answer !== 'string') throw new Stopped();
  return answer.trim();
}
