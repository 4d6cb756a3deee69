import { lineBreakInSetting } from '../../../src/rules/configuration/line-break-in-setting';
import { itHolds, STORED } from '../rule-examples';

itHolds(lineBreakInSetting, {
  violated: [
    ['a setting smuggled in', { ...STORED, config: { Server: { SenderEmail: 'connect@example.com\nHideVersion = true' } } }, 'config.Server.SenderEmail'],
    ['a text over two lines', { ...STORED, config: { Server: { PublicWarning: 'first\nsecond\n' } } }, 'config.Server.PublicWarning'],
    ['a first line that is empty', { ...STORED, config: { Server: { PublicWarning: '\nsecond' } } }, 'config.Server.PublicWarning'],
    ['inside quotes', { ...STORED, config: { Server: { PublicWarning: '"first\nsecond"' } } }, 'config.Server.PublicWarning'],
    ['one item of a list', { ...STORED, config: { CORS: { AllowedOrigin: ['https://a.example.com', 'https://b.example.com\nhttps://c.example.com'] } } }, 'config.CORS.AllowedOrigin[1]'],
    ['in the name of a section', { ...STORED, config: { 'Server]\n[HTTP': { ForceSecure: true } } }, 'config["Server]\\n[HTTP"]'],
    ['in the name of a setting', { ...STORED, config: { Server: { 'HideVersion = true\nPublicWarning': 'x' } } }, 'config.Server["HideVersion = true\\nPublicWarning"]'],
  ],
  respected: [
    ['one line of a block, with the break at its end', { ...STORED, config: { Server: { Address: 'https://connect.example.com\n' } } }],
    ['lines that a backslash joins', { ...STORED, config: { Server: { PublicWarning: 'first \\\nsecond' } } }],
    ['a list', { ...STORED, config: { CORS: { AllowedOrigin: ['https://a.example.com', 'https://b.example.com'] } } }],
    ['a script elsewhere', { ...STORED, pod: { sidecar: [{ name: 'x', image: 'busybox:1', args: ['a\nb'] }] } }],
  ],
});
