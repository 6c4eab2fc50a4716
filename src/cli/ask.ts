/** Questions of the command line. If nobody can answer, the answer is no. */
import { confirm, isCancel } from '@clack/prompts';

export async function askYes(message: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log(`${message} Nobody is there to say yes; use “--yes”.`);
    return false;
  }
  const answer = await confirm({ message, initialValue: false });
  return !isCancel(answer) && answer;
}
