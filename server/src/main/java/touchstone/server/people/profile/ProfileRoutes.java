package touchstone.server.people.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.people.People;
import touchstone.server.people.Person;
import touchstone.server.people.Profile;
import touchstone.server.people.Schedule;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;

/** Profiles: one's own to write; those of the people one leads to read. */
@RestController
@RequestMapping("/api/v1")
class ProfileRoutes {

    private static final int MOST = 500;

    /** Profiles by name, those of people the caller leads. */
    record ProfileList(List<ProfileView> profiles) {}

    private final OwnProfile own;
    private final ProfileStore store;
    private final ProfileSearchStore search;
    private final People people;
    private final Policy policy;
    private final Clock clock;

    ProfileRoutes(
            OwnProfile own, ProfileStore store, ProfileSearchStore search, People people, Policy policy, Clock clock) {
        this.own = own;
        this.store = store;
        this.search = search;
        this.people = people;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping("/me/profile")
    ProfileView mine(Caller caller) {
        policy.require(caller, new Action.ReadOneself());
        return view(caller.personId());
    }

    @PutMapping("/me/profile")
    ProfileView say(Caller caller, @RequestBody NewProfile said) {
        policy.require(caller, new Action.ChangeOwnProfile());
        own.say(caller, said);
        return view(caller.personId());
    }

    @PostMapping("/me/availability")
    @ResponseStatus(HttpStatus.CREATED)
    ProfileView offer(Caller caller, @RequestBody NewAvailability offered) {
        policy.require(caller, new Action.ChangeOwnProfile());
        own.offer(caller, offered);
        return view(caller.personId());
    }

    @GetMapping("/people/{id}/profile")
    ProfileView show(Caller caller, @PathVariable UUID id) {
        policy.require(caller, new Action.SeeProfile(id));
        return view(id);
    }

    @GetMapping("/profiles")
    ProfileList list(
            Caller caller,
            @RequestParam Optional<String> language,
            @RequestParam Optional<String> proficiency,
            @RequestParam Optional<Double> hours,
            @RequestParam Optional<String> field) {
        policy.require(caller, new Action.SeeProfile(caller.personId()));
        List<UUID> found = search.find(
                policy.led(caller), new ProfileSearchStore.Terms(language, proficiency, hours, field), MOST);
        Map<UUID, Profile> said = store.all(found);
        Map<UUID, Schedule> schedules = store.schedules(found);
        return new ProfileList(people.all(found).values().stream()
                .sorted(Comparator.comparing(person -> person.name().toLowerCase(Locale.ROOT)))
                .map(person -> ProfileView.of(
                        person,
                        Optional.ofNullable(said.get(person.id())),
                        schedules.getOrDefault(person.id(), Schedule.NONE),
                        today()))
                .filter(view -> hours.isEmpty() || (view.hoursPerWeek() != null && view.hoursPerWeek() >= hours.get()))
                .toList());
    }

    private ProfileView view(UUID id) {
        Person person = people.find(id).orElseThrow(Refused::notFound);
        Schedule schedule = store.schedules(List.of(id)).getOrDefault(id, Schedule.NONE);
        return ProfileView.of(person, store.find(id), schedule, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
