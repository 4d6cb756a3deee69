import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateInExtraObject } from '../../../src/rules/keys/template-in-extra-object';
import { Json, JsonObject } from '../../../src/values/json';
import { withoutTemplates } from '../../../src/values/ingress-extra-objects';
import { itHolds, modelOf, STORED } from '../rule-examples';

const HELMS_OWN = `kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-{{ include "rstudio-connect.fullname" . | quote }}
  {{- with .Values.labels }}
  labels: {{ toYaml . | nindent 4 }}
  team: {{ .team }}
  {{- end }}
data:
  {{- $hosts := .Values.ingress.hosts }}
  {{- range $index, $host := $hosts }}
  {{ $index }}: {{ $host.host }}
  {{- else }}
  none: '{{ default "{{ .nothing }}" $.Values.none }}'
  {{- end }}
`;

itHolds(templateInExtraObject, {
  violated: [
    ['an object of External Secrets', extra({ kind: 'ExternalSecret', spec: { target: { template: { data: { url: 'postgres://{{ .user }}@{{ .host }}/connect' } } } } }), 'extraObjects[0].spec.target.template.data.url'],
    ['text that asks for a field after one of helm', extra('kind: A\nname: {{ .Release.Name }}\nvalue: {{ .password }}'), 'extraObjects[0]'],
    ['a key', extra({ kind: 'ConfigMap', data: { '{{ .zone }}': 'x' } }), 'extraObjects[0].data["{{ .zone }}"]'],
  ],
  respected: [
    ['a template for helm', extra(HELMS_OWN)],
    ['text that it fills in', extra({ kind: 'ConfigMap', metadata: { namespace: '{{ .Release.Namespace }}' }, data: { a: '{{ .Values.versionOverride | default "x" }}' } })],
    ['braces that stay', extra({ kind: 'PrometheusRule', metadata: { annotations: { summary: '{{`{{`}} $labels.pod }}' } } }, '# {{ "{{" }} .x }}\nkind: ConfigMap\n{{- /* {{ .y */}}')],
    ['no template', extra({ kind: 'ConfigMap', data: { a: '{ "b": {} }', b: '}}', c: '{ { .d } }' } })],
    ['braces elsewhere, which the chart does not evaluate', { ...STORED, pod: { annotations: { 'vault.hashicorp.com/agent-inject-template-a': '{{ .Data.a }}' } } }],
  ],
});

describe('what stops helm', () => {
  it.each([
    ['an alert of Prometheus', '{{ $labels.pod }} is down'],
    ['a value of Prometheus', '{{ humanize $value }}'],
    ['a parameter of Argo', '{{workflow.parameters.image}}'],
    ['a name', '{{ name }}'],
    ['an action that does not end', '{{ .Release.Name }'],
  ])('is found: %s', (_, text) => {
    const found = templateInExtraObject.check(modelOf(extra({ kind: 'ConfigMap', data: { text } })));
    expect(found).toMatchObject([{ path: ['extraObjects', 0, 'data', 'text'] }]);
    expect(found[0].received).toContain(text.slice(text.indexOf('{{'), 10));
  });
});

describe('what the library adds', () => {
  it('is never taken for a template', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', '{{', '}}', '`', '"', '.', '$', 'a', ' ', '/', '*', '\n') });
    fc.assert(
      fc.property(fc.dictionary(text, text), (object) => {
        expect(templateInExtraObject.check(modelOf(extra(withoutTemplates(object))))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

function extra(...extraObjects: readonly Json[]): JsonObject {
  return { ...STORED, extraObjects };
}
