{{/*
Chronicle, bundled and as an agent.
*/}}
{{- define "connect-preview.refuse-chronicle" }}
{{- $agent := .Values.chronicleAgent }}
{{- if .Values.chronicle.localConfig }}
{{- if or (dig "runAsNonRoot" false .Values.pod.securityContext) (dig "runAsUser" 0 .Values.pod.securityContext | int) }}
- chronicle.localConfig needs a pod that runs as root: see pod.securityContext.runAsNonRoot and runAsUser
{{- end }}
{{- end }}
{{- if $agent.enabled }}
{{- range list "registry" "repository" "tag" }}
{{- if not (get $agent.image .) }}
- chronicleAgent.image.{{ . }} must not be empty
{{- end }}
{{- end }}
{{- if not $agent.serverAddress }}
- chronicleAgent.serverAddress must be set: a server cannot be discovered while manifests are rendered
{{- end }}
{{- end }}
{{- if and .Values.initContainers (or .Values.chronicle.localConfig $agent.enabled) }}
- initContainers cannot be used with chronicle.localConfig or chronicleAgent: the official chart fails on them together
{{- end }}
{{- end }}
