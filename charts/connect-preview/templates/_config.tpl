{{/*
The settings of Connect: what the chart computes, overwritten by the user's "config".
*/}}
{{- define "connect-preview.gcfg" -}}
{{- $computed := include "connect-preview.computed-config" . | fromYaml }}
{{- include "connect-preview.gcfg-sections" (mergeOverwrite $computed (deepCopy .Values.config)) | trimPrefix "\n" }}
{{- end }}

{{- define "connect-preview.computed-config" -}}
{{- if include "connect-preview.off-host" . }}
Kubernetes:
  Enabled: true
  Namespace: {{ include "connect-preview.content-namespace" . }}
  {{- if and .Values.sharedStorage.mountContent (include "connect-preview.has-storage" .) }}
  DataDirPVCName: {{ include "connect-preview.claim" . }}
  {{- with .Values.sharedStorage.subPath }}
  DataDirPVCSubPath: {{ . }}
  {{- end }}
  {{- end }}
  DefaultResourceJobBase: /etc/rstudio-connect/job.yaml
  {{- if .Values.backends.kubernetes.defaultResourceServiceBase }}
  DefaultResourceServiceBase: /etc/rstudio-connect/service.yaml
  {{- end }}
  ConnectRuntimeDir: /opt/rstudio-connect-runtime
{{- end }}
{{- if .Values.executionEnvironments }}
ExecutionEnvironments:
  ConfigFilePath: /etc/rstudio-connect/execution-environments/environments.yaml
{{- end }}
{{- if .Values.license.server }}
Licensing:
  LicenseType: Remote
{{- end }}
{{- if .Values.prometheus.enabled }}
Metrics:
  PrometheusListen: {{ printf ":%v" .Values.prometheus.port | quote }}
{{- end }}
{{- end }}

{{/*
A map of sections as gcfg text: nothing is quoted or escaped, a list repeats its key.
*/}}
{{- define "connect-preview.gcfg-sections" -}}
{{- range $section, $settings := . }}
[{{ $section }}]
{{- range $name, $value := $settings }}
{{- range kindIs "slice" $value | ternary $value (list $value) }}
{{ $name }} = {{ . }}
{{- end }}
{{- end }}
{{ end }}
{{- end }}

{{/* What the user's "config" says of a setting (root, section, setting, default); the default where it says nothing. */}}
{{- define "connect-preview.setting" -}}
{{- $section := get (index . 0).Values.config (index . 1) | default dict }}
{{- get $section (index . 2) | default (index . 3) }}
{{- end }}
