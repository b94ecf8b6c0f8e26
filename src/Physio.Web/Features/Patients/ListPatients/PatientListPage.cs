using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Patients.ListPatients;

/// <summary>One page of the patient list.</summary>
/// <param name="Rows">At most <see cref="FindPatients.PageSize"/>.</param>
/// <param name="Total">Patients that fit the search.</param>
/// <param name="Page">The page shown, from 1; beyond the end it is the last.</param>
public sealed record PatientListPage(IReadOnlyList<PatientRow> Rows, int Total, int Page)
{
    public int Pages => Math.Max(1, (Total + FindPatients.PageSize - 1) / FindPatients.PageSize);
}

/// <summary>A patient in the list.</summary>
public sealed record PatientRow(
    PatientId Id, string Name, DateOnly BirthDate, int Age, Decision? Decision, DateTimeOffset? AssessedAt, PlanState Plan, int OpenAlerts);
