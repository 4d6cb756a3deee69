import { PAGES } from '../documentation';
import { gcfgSetting, settingText } from '../model/gcfg-settings';
import { isWritten, itemsAt, textAt } from '../model/lookup';
import { runsOffHost } from '../model/runner';
import { serverCount } from '../model/servers';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** SQLite is a file in the data folder, and Connect's default. */
export const databaseProvider: Rule<ValuesModel> = {
  id: 'CONNECT031',
  severity: 'error',
  title: 'The database is not PostgreSQL',
  why: 'Without a provider Connect uses SQLite: a file on shared storage, which several servers and network file systems damage; Posit supports only PostgreSQL off-host.',
  fix: 'database: Database.postgres({ … }) in a program; in values config: { Database: { Provider: "Postgres" }, Postgres: { URL: "postgres://connect@pg.example.com/connect" } }',
  documentation: PAGES.databaseProvider,
  check: (model) => {
    if (!runsOffHost(model) && serverCount(model) <= 1) return [];
    const setting = gcfgSetting(model.settings, 'Database', 'Provider');
    const provider = settingText(setting);
    if (provider.toLowerCase() === 'postgres' || (provider === '' && variableSaysPostgres(model))) return [];
    return [{ path: setting?.path ?? 'config.Database.Provider', received: provider === '' ? 'missing' : JSON.stringify(provider) }];
  },
};

function variableSaysPostgres(model: ValuesModel): boolean {
  return itemsAt(model.effective, 'pod.env').some(
    ({ value }) => textAt(value, 'name') === 'CONNECT_DATABASE_PROVIDER' && (/^postgres$/i.test(textAt(value, 'value')) || isWritten(value, 'valueFrom')),
  );
}
