import { describe, expect, it } from 'vitest';
import { EnvironmentMatching, ExecutionEnvironment } from '../../src/options/execution-environment';
import { executionEnvironmentsContribution } from '../../src/values/execution-environments';


describe('execution environments', () => {
  it('say what was said of them, and nothing else', () => {
    const full = ExecutionEnvironment.of('registry.example.com/content:1', {
      title: 'Default',
      description: 'R and Python',
      matching: EnvironmentMatching.EXACT,
      supervisor: '/opt/supervisor.sh',
      r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
      python: [{ version: '3.10', path: '/opt/python/3.10/bin/python3' }, { version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      quarto: [{ version: '1.9.38', path: '/opt/quarto/bin/quarto' }],
      tensorflow: [{ version: '2.17.1', path: '/usr/bin/tensorflow_model_server' }],
    });
    const bare = ExecutionEnvironment.of('registry.example.com/r:1', { r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }], python: [] });
    expect(executionEnvironmentsContribution([full, bare])).toEqual({
      values: {
        executionEnvironments: [
          {
            name: 'registry.example.com/content:1',
            title: 'Default',
            description: 'R and Python',
            matching: 'exact',
            supervisor: '/opt/supervisor.sh',
            r: { installations: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }] },
            python: { installations: [{ version: '3.10', path: '/opt/python/3.10/bin/python3' }, { version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }] },
            quarto: { installations: [{ version: '1.9.38', path: '/opt/quarto/bin/quarto' }] },
            tensorflow: { installations: [{ version: '2.17.1', path: '/usr/bin/tensorflow_model_server' }] },
          },
          { name: 'registry.example.com/r:1', r: { installations: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }] } },
        ],
      },
    });
  });

  it('add nothing when there are none', () => {
    expect(executionEnvironmentsContribution([])).toEqual({});
    expect(executionEnvironmentsContribution(undefined)).toEqual({});
  });
});
