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
{{- if and (hasKey $kubernetes "Enabled") (has ($kubernetes.Enabled | toString | lower) (list "false" "0")) }}
- config.Kubernetes.Enabled is false, but backends.kubernetes.enabled is on: remove the setting, it follows the backend
{{- end }}
{{- $namespace := include "connect-preview.content-namespace" . }}
{{- if and $kubernetes.Namespace (ne (toString $kubernetes.Namespace) $namespace) }}
- config.Kubernetes.Namespace is "{{ $kubernetes.Namespace }}", but content goes to "{{ $namespace }}": set backends.kubernetes.namespace instead
{{- end }}
{{- end }}
{{- if contains ":" ($launcher.DataDir | default "") }}
- config.Launcher.DataDir holds a ":", which is no longer understood: use sharedStorage
{{- end }}
{{- end }}
