using Physio.Web.Features.Assessments.AssessPatient;

namespace Physio.Web.Features.Assessments;

public static class AssessmentsFeature
{
    public static IServiceCollection AddAssessments(this IServiceCollection services)
    {
        services.AddScoped<LoadAssessPatient>();
        services.AddScoped<SaveAssessment>();
        services.AddScoped<AssessPatientValidator>();
        return services;
    }
}
