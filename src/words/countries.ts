/**
 * Countries as readers of English name them: the usual name, then short names and the word for its people. Only those
 * whose words do not begin alike, so that their letters do not show that they are one. A test compares the names with
 * those that the Unicode Consortium gives.
 */
export const countryWords: readonly string[] = [
  ...[
    'Afghanistan|Afghan',
    'Argentina|Argentine|Argentinian',
    'Australia|Aussie',
    'Azerbaijan|Azeri',
    'Bangladesh|Bangladeshi',
  ],
  ...[
    'Belgium|Belgian',
    'Brazil|Brazilian',
    'Canada|Canadian',
    'China|Chinese|PRC',
    'Denmark|Danish|Dane',
    'Egypt|Egyptian',
  ],
  ...[
    'Estonia|Estonian',
    'Ethiopia|Ethiopian',
    'Finland|Finnish|Finn',
    'France|French',
    'Germany|German',
    'Ghana|Ghanaian',
  ],
  ...['Greece|Greek', 'Hungary|Hungarian', 'Iceland|Icelandic', 'India|Indian', 'Indonesia|Indonesian', 'Iran|Iranian'],
  ...[
    'Iraq|Iraqi',
    'Ireland|Irish',
    'Israel|Israeli',
    'Italy|Italian',
    'Japan|Japanese',
    'Kazakhstan|Kazakh',
    'Kenya|Kenyan',
  ],
  ...['Malaysia|Malaysian', 'Mexico|Mexican', 'Nepal|Nepalese', 'Netherlands|Dutch|Holland', 'Nigeria|Nigerian'],
  ...['North Korea|DPRK', 'Norway|Norwegian', 'Pakistan|Pakistani', 'Peru|Peruvian', 'Philippines|Filipino|Philippine'],
  ...[
    'Poland|Polish',
    'Portugal|Portuguese',
    'Russia|Russian',
    'Saudi Arabia|Saudi|KSA',
    'Senegal|Senegalese',
    'Spain|Spanish',
  ],
  ...[
    'South Korea|ROK',
    'Sweden|Swedish|Swede',
    'Switzerland|Swiss',
    'Taiwan|Taiwanese',
    'Thailand|Thai',
    'Türkiye|Turkey|Turkish',
  ],
  ...['Ukraine|Ukrainian', 'United Arab Emirates|UAE|Emirati', 'United Kingdom|UK|British|Britain|Great Britain'],
  ...['United States|US|USA|United States of America|American|America', 'Vietnam|Vietnamese', 'Hong Kong|HKSAR'],
];
