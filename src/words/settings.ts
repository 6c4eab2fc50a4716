/** Words of the reader's settings. */
export const settingsWords = {
  title: 'Settings',
  lede: 'How the edition looks and behaves on this device. Nothing of this leaves the device.',
  needsScript:
    'Settings need JavaScript. Without it the edition follows the colours and the text size of your system and browser.',
  settings: {
    theme: { legend: 'Colours', choices: { system: 'as the system', light: 'light', dark: 'dark' } },
    size: { legend: 'Text size', choices: { small: 'small', normal: 'normal', large: 'large', largest: 'largest' } },
    measure: { legend: 'Length of lines', choices: { narrow: 'short', normal: 'normal', wide: 'long' } },
    depth: {
      legend: 'Beside the text',
      choices: { text: 'nothing', notes: 'notes', all: 'notes, quiet ones too' },
    },
    previews: { legend: 'Previews of links', choices: { on: 'on', off: 'off' } },
    keys: { legend: 'Single keys as commands', choices: { on: 'on', off: 'off' } },
    citation: { legend: 'Citation added to copied words', choices: { on: 'on', off: 'off' } },
    place: { legend: 'Keep my place', choices: { on: 'on', off: 'off' } },
    own: { legend: 'Your own notes on paper', choices: { off: 'left out', on: 'printed' } },
    offline: { legend: 'Keep pages for reading without a network', choices: { on: 'on', off: 'off' } },
  },
} as const;
