{{/*
The settings of Connect: what the chart computes, overwritten by the user's "config".
*/}}
{{- define "connect-preview.gcfg" -}}
{{- $computed := include "connect-preview.computed-config" . | fromYaml }}
{{- $config := deepCopy .Values.config }}
{{- /* An empty text wins over a computed setting like any other, but not for these three. */}}
{{- range list "DefaultResourceJobBase" "DefaultResourceServiceBase" "ConnectRuntimeDir" }}
{{- if not (include "connect-preview.setting" (list $ "Kubernetes" . "")) }}
{{- $_ := unset ($config.Kubernetes | default dict) . }}
{{- end }}
{{- end }}
{{- include "connect-preview.gcfg-sections" (mergeOverwrite $computed $config) | trimPrefix "\n" }}
{{- end }}

{{- define "connect-preview.computed-config" -}}
{{- if include "connect-preview.off-host" . }}
Kubernetes:
  Enabled: true
  Namespace: {{ include "connect-preview.content-namespace" . | quote }}
  {{- if and .Values.sharedStorage.mountContent (include "connect-preview.has-storage" .) }}
  DataDirPVCName: {{ include "connect-preview.claim" . | quote }}
  {{- with .Values.sharedStorage.subPath }}
  DataDirPVCSubPath: {{ . | quote }}
  {{- end }}
  {{- end }}
  DefaultResourceJobBase: /etc/rstudio-connect/job.yaml
  {{- if .Values.backends.kubernetes.defaultResourceServiceBase }}
  DefaultResourceServiceBase: /etc/rstudio-connect/service.yaml
  {{- end }}
  {{- if .Values.backends.kubernetes.defaultInitContainer.enabled }}
  ConnectRuntimeDir: /opt/rstudio-connect-runtime
  {{- end }}
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
