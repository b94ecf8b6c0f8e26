using Microsoft.AspNetCore.Http;
using Physio.Domain.Sessions;
using Physio.PatientPages.Checks;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Sessions;
using Physio.PatientPages.Start;
using Person = Physio.Domain.Patients.Patient;

namespace Physio.PatientPages.Preview;

/// <summary>
/// The patient's own pages for staff to look at, made from what the screening allows now. They belong to no link: whoever serves them
/// forbids scripts and forms (<see cref="PhysioPatient.PreviewPolicy"/>).
/// </summary>
/// <param name="address">Address of the page itself; its links lead back to it.</param>
/// <param name="patient">Whose plan.</param>
/// <param name="today">The plan as the link shows it now.</param>
/// <param name="asked">Language, size and colours in the query of the request.</param>
public sealed class PatientPreview(string address, Person patient, TodaysPlan today, IQueryCollection asked)
{
    /// <summary>The first page, or why there is nothing to do.</summary>
    public IResult Start()
    {
        var letter = Letter();
        return Answer.Page<StartPage>(letter.Language, new StartView(
            letter,
            today.Open is { } open ? OpenPlan.OverviewOf(open) : null,
            today.Open is null ? ClosedWords.Of(today) : null,
            OpenPlan.CheckOf(letter, today, sent: null),
            [],
            []));
    }

    /// <summary>The session after a check without signs; null when the plan is closed.</summary>
    public IResult? Session()
    {
        if (today.Open is not { } open)
        {
            return null;
        }

        var letter = Letter();
        var report = new ReportView(
            letter, Guid.Empty, ReportForm.Empty, new Dictionary<string, string>(), AskedExercise.Of(open.Items), today.Version.Content.Options.AsksPain);
        return Answer.Page<SessionPage>(letter.Language, SessionView.Of(letter, open, open.Items, report));
    }

    /// <summary>The answer to a check with this sign.</summary>
    public IResult Red(CheckSign sign)
    {
        var letter = Letter();
        return Answer.Page<RedPage>(letter.Language, new RedView(letter, [sign], TickedWins: false));
    }

    private PlanLetter Letter() => PlanLetter.Of(address, patient, ReaderChoices.None.With(asked), today);
}
