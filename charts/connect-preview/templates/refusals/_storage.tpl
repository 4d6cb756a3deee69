{{/*
Storage that content pods share with the server.
*/}}
{{- define "connect-preview.refuse-storage" }}
{{- if include "connect-preview.off-host" . }}
{{- $explicit := include "connect-preview.setting" (list . "Kubernetes" "DataDirPVCName" "") }}
{{- if not (or (include "connect-preview.has-storage" .) $explicit) }}
- backends.kubernetes.enabled needs storage: set sharedStorage.create, sharedStorage.mount or config.Kubernetes.DataDirPVCName
{{- end }}
{{- with .Values.sharedStorage.subPath }}
{{- if not $.Values.sharedStorage.mountContent }}
- sharedStorage.subPath would not reach content, because sharedStorage.mountContent is off
{{- end }}
{{- if or (hasPrefix "/" .) (contains ".." .) }}
- sharedStorage.subPath is "{{ . }}": it must be a relative path without ".."
{{- end }}
{{- if semverCompare "<2026.8.0" (include "connect-preview.version" $) }}
- sharedStorage.subPath needs Connect 2026.08.0 or later; versionOverride is {{ include "connect-preview.version" $ }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
