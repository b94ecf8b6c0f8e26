using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sessions;
using Physio.Domain.Sharing;

namespace Physio.Data.Demo;

/// <summary>Who treats in a demo clinic.</summary>
internal sealed record DemoTherapist(ClinicId Clinic, StaffId Id, string Name);

/// <summary>Plays one patient's story in the order in which it happened and keeps the records it leaves.</summary>
internal sealed class DemoStory(DemoPatient patient, DemoTherapist therapist, DemoCatalog catalog, DateTimeOffset now)
{
    private static readonly TimeSpan VisitBefore = TimeSpan.FromHours(1);
    private static readonly TimeSpan SessionBefore = TimeSpan.FromMinutes(90);
    private static readonly TimeSpan RedCheckBefore = TimeSpan.FromMinutes(40);

    private readonly List<object> _records = [];
    private Patient? _patient;
    private Plan? _plan;
    private ShareLink? _link;

    public IReadOnlyList<object> Records()
    {
        var arrived = now.AddDays(-patient.Visits[0].DaysAgo) - VisitBefore;
        _patient = Patient.Register(therapist.Clinic, patient.Details(DateOnly.FromDateTime(now.UtcDateTime)), arrived.AddMinutes(-15));
        _records.Add(_patient);
        var events = patient.Visits.Select(visit => (visit.DaysAgo, Play: (Action)(() => Visit(visit))))
            .Concat(patient.Sessions.Select(session => (session.DaysAgo, Play: (Action)(() => Session(session)))));
        foreach (var (_, play) in events.OrderByDescending(happening => happening.DaysAgo))
        {
            play();
        }

        if (patient.RedCheckToday.Count > 0)
        {
            RedCheck();
        }

        return _records;
    }

    private void Visit(DemoVisit visit)
    {
        var at = now.AddDays(-visit.DaysAgo) - VisitBefore;
        var facts = DemoFindings.Of(patient, visit, first: visit == patient.Visits[0], at);
        var report = PatientScreening.Evaluate(facts, ThresholdPolicy.Default);
        var assessment = Assessment.Record(therapist.Clinic, _patient!.Id, Guid.CreateVersion7(), facts, report, therapist.Id, therapist.Name, at);
        _records.Add(assessment);
        if (DemoPlan.Compose(facts, report, catalog, visit.MinutesPerDay, visit.Note) is not { } content)
        {
            return;
        }

        var issued = at.AddMinutes(10);
        if (_plan is null)
        {
            _plan = Plan.Open(therapist.Clinic, _patient.Id);
            _link = ShareLink.Create(therapist.Clinic, _plan.Id, LinkSecret.New(), ShareLink.DefaultDays, therapist.Name, issued);
            _records.AddRange([_plan, _link]);
        }

        _plan.Issue(Guid.CreateVersion7(), assessment.Id, content, therapist.Id, therapist.Name, DateOnly.FromDateTime(issued.UtcDateTime).AddDays(Plan.DefaultReviewDays), issued);
        if (!patient.NeverOpened)
        {
            _link!.Opened(issued.AddMinutes(5));
        }
    }

    private void Session(DemoSession session)
    {
        var at = now.AddDays(-session.DaysAgo) - SessionBefore;
        var check = Check([], at);
        var told = Told(session);
        var report = SessionReport.Tell(check, session.FirstToldAfter is { } first ? told with { PainAfter = new PainScore(first) } : told, at.AddMinutes(18));
        _records.Add(report);
        if (report.PainIsRed)
        {
            Raise(AlertKind.PainRose, report, FormattableString.Invariant($"Pain {session.Before} before, {session.After} after"));
        }

        if (session.WantsContact)
        {
            Raise(AlertKind.ContactWanted, report, session.Note);
        }

        if (report.Correct(told, report.At.AddMinutes(30)) is { } correction)
        {
            _records.Add(correction);
        }

        if (session.Morning is { } morning)
        {
            report.TellMorning(new PainScore(morning), at.AddHours(15));
        }
    }

    private ToldReport Told(DemoSession session) => new(session.Outcome, new PainScore(session.Before), new PainScore(session.After), session.Note)
    {
        Effort = session.Effort,
        WantsContact = session.WantsContact,
        Exercises = [.. _plan!.Current.Content.Items.Zip(session.Felt, (item, felt) => new ExerciseResult(item.Slug, felt))],
    };

    private void Raise(AlertKind kind, SessionReport report, string detail) =>
        _records.Add(Alert.Raise(_plan!, kind, report.CheckId.Value.ToString("N"), detail, report.At));

    private void RedCheck()
    {
        var check = Check(patient.RedCheckToday, now - RedCheckBefore);
        _records.Add(Alert.Raise(_plan!, AlertKind.RedCheck, check.Id.ToString(), string.Join(", ", check.Signs.Select(sign => CodeName.Of(sign))), check.At));
    }

    private TodayCheck Check(IReadOnlyList<CheckSign> signs, DateTimeOffset at)
    {
        _link!.Opened(at);
        var check = TodayCheck.Answer(TodayCheckId.New(), _link, _plan!, signs, at);
        _records.Add(check);
        return check;
    }
}
