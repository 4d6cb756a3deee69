// Command connect stands in for Posit Connect in the cluster tests: it reads the configuration that is mounted, answers
// where Connect answers, and stops the way a server without mercy does: at SIGTERM it takes no further connection.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

func main() {
	path := flag.String("config", "/etc/rstudio-connect/rstudio-connect.gcfg", "configuration")
	flag.Parse()
	text, err := os.ReadFile(*path)
	if err != nil {
		log.Fatal(err)
	}
	settings := parse(string(text))
	if settings["server.address"] == "" {
		log.Fatal("the configuration has no Server.Address")
	}

	api := http.NewServeMux()
	api.HandleFunc("/__ping__", func(w http.ResponseWriter, _ *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "rscid", Value: hostname(), Path: "/"})
		fmt.Fprint(w, "{}")
	})
	api.HandleFunc("/__api__/server_settings", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `{"version":"2026.08.0","hostname":%q}`, hostname())
	})
	api.HandleFunc("/__api__/v1/", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Key "+os.Getenv("STAND_IN_API_KEY") {
			w.WriteHeader(http.StatusUnauthorized)
			fmt.Fprint(w, `{"code":6,"error":"Unable to authenticate with the key that was given"}`)
			return
		}
		fmt.Fprint(w, `{"username":"publisher","user_role":"publisher"}`)
	})
	metrics := http.NewServeMux()
	metrics.HandleFunc("/metrics", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintln(w, "# TYPE rsconnect_up gauge\nrsconnect_up 1")
	})
	serve(
		&http.Server{Addr: or(settings["http.listen"], ":3939"), Handler: api},
		&http.Server{Addr: or(settings["metrics.prometheuslisten"], ":3232"), Handler: metrics},
	)
}

func serve(servers ...*http.Server) {
	stop, done := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer done()
	for _, server := range servers {
		go func() {
			if err := server.ListenAndServe(); err != http.ErrServerClosed {
				log.Fatal(err)
			}
		}()
	}
	<-stop.Done()
	limit, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	for _, server := range servers {
		_ = server.Shutdown(limit)
	}
}

// parse gives the settings of a gcfg text by lower-case "section.name".
func parse(text string) map[string]string {
	settings, section := map[string]string{}, ""
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			section, _, _ = strings.Cut(strings.Trim(line, "[]"), " ")
			continue
		}
		if name, value, found := strings.Cut(line, "="); found && !strings.HasPrefix(line, ";") {
			settings[strings.ToLower(section+"."+strings.TrimSpace(name))] = strings.Trim(strings.TrimSpace(value), `"`)
		}
	}
	return settings
}

func or(value, otherwise string) string {
	if value == "" {
		return otherwise
	}
	return value
}

func hostname() string {
	name, _ := os.Hostname()
	return name
}
