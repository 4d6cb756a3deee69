{{/*
Where content runs.
*/}}
{{- define "connect-preview.refuse-execution" }}
{{- $kubernetes := .Values.config.Kubernetes | default dict }}
{{- $launcher := .Values.config.Launcher | default dict }}
{{- if .Values.launcher.enabled }}
- launcher.enabled: the preview chart does not render the launcher; use the official chart, ChartSource.official()
{{- if .Values.backends.kubernetes.enabled }}
- launcher.enabled and backends.kubernetes.enabled are both true: choose one (the second is on unless it is set to false)
{{- end }}
{{- end }}
{{- if include "connect-preview.off-host" . }}
{{- if hasKey $kubernetes "Enabled" | and (has ($kubernetes.Enabled | toString | lower) (list "false" "0")) }}
- config.Kubernetes.Enabled is false, but backends.kubernetes.enabled is on: remove the setting, it follows the backend
{{- end }}
{{- if $kubernetes.Namespace | and (ne ($kubernetes.Namespace | toString) (include "connect-preview.content-namespace" .)) }}
- config.Kubernetes.Namespace is "{{ $kubernetes.Namespace }}", but content goes to "{{ include "connect-preview.content-namespace" . }}": set backends.kubernetes.namespace instead
{{- end }}
{{- end }}
{{- if contains ":" ($launcher.DataDir | default "" | toString) }}
- config.Launcher.DataDir holds a ":", which is no longer understood: use sharedStorage
{{- end }}
{{- end }}
