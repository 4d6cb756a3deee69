{{/*
Environment of the Connect server, the user's variables last.
*/}}
{{- define "connect-preview.env" -}}
{{- if .Values.pod.haste }}
- name: RSTUDIO_CONNECT_HASTE
  value: enabled
{{- end }}
{{- if .Values.license.key }}
- name: RSC_LICENSE
  valueFrom:
    secretKeyRef:
      name: {{ include "rstudio-connect.fullname" . }}-license
      key: rstudio-connect
{{- end }}
{{- with .Values.license.server }}
- name: RSC_LICENSE_SERVER
  value: {{ . | quote }}
{{- end }}
{{- if include "connect-preview.has-license-file" . }}
- name: RSC_LICENSE_FILE_PATH
  value: {{ printf "%s/%s" .Values.license.file.mountPath .Values.license.file.secretKey | quote }}
{{- end }}
{{- if include "connect-preview.advertises-collector" . }}
- name: CONNECT_OPENTELEMETRY_COLLECTORADVERTISEHOST
  valueFrom:
    fieldRef:
      fieldPath: status.podIP
{{- end }}
{{- with .Values.pod.env }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* Yes with OpenTelemetry on, unless the user sets the variable. */}}
{{- define "connect-preview.advertises-collector" -}}
{{- if dig "OpenTelemetry" "Enabled" false .Values.config }}
{{- $names := list }}
{{- range .Values.pod.env }}{{ $names = append $names .name }}{{ end }}
{{- if not (has "CONNECT_OPENTELEMETRY_COLLECTORADVERTISEHOST" $names) }}yes{{ end }}
{{- end }}
{{- end }}
