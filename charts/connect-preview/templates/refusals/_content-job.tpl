{{/*
The bases of content's Jobs and Services.
*/}}
{{- define "connect-preview.refuse-content-job" }}
{{- $backend := .Values.backends.kubernetes }}
{{- $job := $backend.defaultResourceJobBase | default dict }}
{{- $service := $backend.defaultResourceServiceBase | default dict }}
{{- if include "connect-preview.off-host" . }}
{{- if ne "Job" (dig "kind" "Job" $job | toString) }}
- backends.kubernetes.defaultResourceJobBase.kind must be Job
{{- end }}
{{- if ne "Service" (dig "kind" "Service" $service | toString) }}
- backends.kubernetes.defaultResourceServiceBase.kind must be Service
{{- end }}
{{- if $backend.defaultInitContainer.enabled }}
{{- $pod := dig "spec" "template" "spec" dict $job }}
{{- $runtime := include "connect-preview.runtime-dir" . }}
{{- include "connect-preview.refuse-mounts" (list $pod.initContainers "connect-content-init" "/mnt/rstudio-connect-runtime/" "") }}
{{- include "connect-preview.refuse-mounts" (list $pod.containers "connect-content" $runtime "/opt/rstudio-connect") }}
{{- end }}
{{- end }}
{{- end }}

{{/* One line for each mount of the container (list, name, runtime folder, forbidden folder) that is in the way. */}}
{{- define "connect-preview.refuse-mounts" }}
{{- $name := index . 1 }}
{{- $runtime := index . 2 }}
{{- $forbidden := index . 3 }}
{{- range index . 0 }}
{{- if eq (get . "name") $name }}
{{- range .volumeMounts }}
{{- if eq .mountPath $runtime }}
{{- if ne .name "rsc-volume" }}
- backends.kubernetes.defaultResourceJobBase: {{ $name }} mounts "{{ .name }}" at {{ .mountPath }}, which is kept for the runtime
{{- end }}
{{- else if eq .mountPath $forbidden }}
- backends.kubernetes.defaultResourceJobBase: {{ $name }} mounts "{{ .name }}" at {{ .mountPath }}, where Connect itself is installed
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
