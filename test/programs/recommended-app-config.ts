import { PositConnectProps } from '../../src';
import { guideInstallation } from './guide-installation';
import { defaultRuntime, LAUNCHER_POD, RECOMMENDED_CONFIG, RECOMMENDED_VALUES } from './recommended-app-config-kubernetes';

/** The recommended files for content of the Launcher, which is on beside the direct runner. */
export function recommendedAppConfig(): PositConnectProps {
  return {
    ...guideInstallation(),
    replicas: 2,
    executionEnvironments: [defaultRuntime('/opt/quarto/1.9.38/bin/quarto')],
    config: RECOMMENDED_CONFIG,
    values: { ...RECOMMENDED_VALUES, launcher: { enabled: true, useTemplates: true, templateValues: { pod: LAUNCHER_POD } } },
  };
}
